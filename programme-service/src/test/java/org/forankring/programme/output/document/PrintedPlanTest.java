package org.forankring.programme.output.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.forankring.platform.language.Language;
import org.forankring.programme.Example;
import org.forankring.programme.output.printing.Manuscript;
import org.forankring.programme.output.printing.Printed;
import org.forankring.programme.plan.draft.PlanDocument;
import org.junit.jupiter.api.Test;

/** Whatever a plan says is read in print, in both formats. */
class PrintedPlanTest {

    /** What only tells things apart. */
    private static final Set<String> IDS = Set.of("id", "employeeId", "meetingId", "catalogueCode");

    private static final MarkedPlan PLAN = MarkedPlan.filled();

    @Test
    void every_part_is_filled() {
        assertThat(MarkedPlan.parts())
                .containsExactlyInAnyOrderElementsOf(
                        Layout.ofPlan().parts().stream().map(Layout.Part::name).toList());
    }

    @Test
    void every_text_number_and_day_is_read_in_a_word_document_and_in_a_pdf() throws IOException {
        Manuscript manuscript =
                new Manuscript(Language.ENGLISH, "The plan", "Nordby", List.of(), chapters(PLAN.content()));
        List<String> unread = new ArrayList<>();
        for (String text : List.of(words(Printed.docx(manuscript)), pages(Printed.pdf(manuscript)))) {
            PLAN.marks().stream()
                    .filter(mark -> !codes().contains(mark))
                    .filter(mark -> !text.contains(together(mark)))
                    .forEach(unread::add);
        }
        assertThat(unread).isEmpty();
    }

    /** Of words that stand for codes one cannot tell whose they are: without the field, the print has to differ. */
    @Test
    void every_field_makes_a_difference_to_what_is_printed() {
        List<Manuscript.Chapter> whole = chapters(PLAN.content());
        List<String> without = new ArrayList<>();
        Stream.concat(PLAN.content().sections().values().stream(), PLAN.content().parts().values().stream())
                .forEach(tree -> fieldsBelow(tree, "").forEach(field -> {
                    JsonNode taken = field.of().remove(field.name());
                    if (chapters(PLAN.content()).equals(whole)) {
                        without.add(field.path());
                    }
                    field.of().set(field.name(), taken);
                }));
        assertThat(without).isEmpty();
    }

    private static List<Manuscript.Chapter> chapters(PlanDocument plan) {
        Layout layout = Layout.ofPlan();
        Tongues tongues = new Tongues(Language.ENGLISH, Language.ENGLISH, "en");
        return new PlanChapters(layout, new PlanWords(Example.method(), layout, plan, tongues, PLAN.units())).of(plan);
    }

    private static List<String> codes() {
        return Stream.concat(PLAN.content().sections().values().stream(), PLAN.content().parts().values().stream())
                .flatMap(tree -> IDS.stream().flatMap(id -> tree.findValuesAsText(id).stream()))
                .toList();
    }

    private record FieldOf(ObjectNode of, String name, String path) {}

    /** All fields that hold no others. */
    private static List<FieldOf> fieldsBelow(JsonNode tree, String path) {
        List<FieldOf> fields = new ArrayList<>();
        if (tree.isArray()) {
            tree.forEach(one -> fields.addAll(fieldsBelow(one, path)));
        } else if (tree instanceof ObjectNode thing) {
            Map<String, JsonNode> below = new LinkedHashMap<>();
            thing.properties().forEach(field -> below.put(field.getKey(), field.getValue()));
            below.forEach((name, value) -> {
                if (value.isObject() || (value.isArray() && value.path(0).isObject())) {
                    fields.addAll(fieldsBelow(value, path + "/" + name));
                } else if (!IDS.contains(name)) {
                    fields.add(new FieldOf(thing, name, path + "/" + name));
                }
            });
        }
        return fields;
    }

    private static String words(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return together(words.getText());
        }
    }

    private static String pages(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return together(new PDFTextStripper().getText(pdf));
        }
    }

    /** As a line may be broken anywhere, and begins with a capital letter. */
    private static String together(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
