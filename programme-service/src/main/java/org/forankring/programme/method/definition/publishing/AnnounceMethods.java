package org.forankring.programme.method.definition.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.contracts.programme.v1.MethodPublished;
import org.forankring.platform.language.Texts;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.programme.method.definition.Indicator;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.method.definition.MethodVersionPublished;
import org.forankring.programme.method.definition.TrainingElement;
import org.forankring.programme.method.definition.TrainingRule;
import org.jspecify.annotations.Nullable;

/** Announces a new version of a method with what the other services need of it. */
@ApplicationScoped
class AnnounceMethods {

    private final Outbox outbox;

    AnnounceMethods(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes MethodVersionPublished published) {
        MethodVersion version = published.version();
        outbox.record(new PendingEvent(
                MethodPublished.TYPE, subject(version.method()), version.version(), Optional.empty(), fact(version)));
    }

    /** A method has no id of its own; the same short name gives the same subject for ever. */
    private static UUID subject(String method) {
        return UUID.nameUUIDFromBytes(("method:" + method).getBytes(UTF_8));
    }

    private static MethodPublished fact(MethodVersion version) {
        MethodDefinition definition = version.definition();
        return new MethodPublished(
                version.method(),
                version.version(),
                definition.name(),
                localized(definition.names()),
                definition.trainingElements().stream()
                        .map(AnnounceMethods::element)
                        .toList(),
                definition.trainingRules().stream().map(AnnounceMethods::rule).toList(),
                definition.codeSystem(),
                definition.useCodes().stream().map(AnnounceMethods::useCode).toList(),
                definition.indicators().stream().map(AnnounceMethods::indicator).toList(),
                version.publishedAt());
    }

    private static MethodPublished.TrainingElement element(TrainingElement element) {
        return new MethodPublished.TrainingElement(
                element.code(), element.name(), localized(element.names()), element.days(), element.audience());
    }

    private static MethodPublished.TrainingRule rule(TrainingRule rule) {
        return new MethodPublished.TrainingRule(rule.kind().code(), rule.element(), rule.other(), rule.number());
    }

    private static MethodPublished.UseCode useCode(MethodDefinition.UseCode code) {
        return new MethodPublished.UseCode(code.code(), code.display(), localized(code.displays()));
    }

    private static MethodPublished.Indicator indicator(Indicator indicator) {
        return new MethodPublished.Indicator(
                indicator.code(),
                indicator.name(),
                localized(indicator.names()),
                indicator.numerator(),
                indicator.denominator(),
                indicator.factor(),
                indicator.units().own(),
                localized(indicator.units()),
                indicator.direction().code(),
                indicator.dimension().code());
    }

    private static @Nullable List<MethodPublished.LocalizedText> localized(Texts texts) {
        return texts.tags().size() == 1
                ? null
                : texts.byLanguage().entrySet().stream()
                        .map(text -> new MethodPublished.LocalizedText(text.getKey(), text.getValue()))
                        .toList();
    }
}
