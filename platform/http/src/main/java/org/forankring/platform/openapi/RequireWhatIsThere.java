package org.forankring.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Requires in the schemas of answers what is never missing from them: every component of the record that is not marked
 * as nullable or optional. What a body requires is said by its constraints.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequireWhatIsThere implements OASFilter {

    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName OPTIONAL = DotName.createSimple(Optional.class);
    private static final String ANSWER = "Answer";

    private final IndexView index;

    public RequireWhatIsThere(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        Map<String, ClassInfo> answers = answers();
        document.getComponents().getSchemas().forEach((name, schema) -> {
            ClassInfo answer = answers.get(name);
            if (answer != null) {
                require(schema, answer);
            }
        });
    }

    private static void require(Schema schema, ClassInfo answer) {
        Set<String> required = new HashSet<>(schema.getRequired() == null ? Set.of() : schema.getRequired());
        answer.recordComponentsInDeclarationOrder().stream()
                .filter(component -> !mayBeMissing(component))
                .map(RecordComponentInfo::name)
                .filter(name -> schema.getProperties() != null
                        && schema.getProperties().containsKey(name)
                        && !required.contains(name))
                .forEach(schema::addRequired);
    }

    private static boolean mayBeMissing(RecordComponentInfo component) {
        return component.type().name().equals(OPTIONAL)
                || component.type().hasAnnotation(NULLABLE)
                || component.hasAnnotation(NULLABLE);
    }

    private Map<String, ClassInfo> answers() {
        Map<String, ClassInfo> byName = new HashMap<>();
        index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && isOfAnswer(type))
                .forEach(type -> byName.put(nameOf(type), type));
        return byName;
    }

    /** An answer or a part that stands within one. */
    private static boolean isOfAnswer(ClassInfo type) {
        String nested = type.name().withoutPackagePrefix();
        return Arrays.stream(nested.split("\\$")).anyMatch(name -> name.endsWith(ANSWER));
    }

    private static String nameOf(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }
}
