package org.forankring.programme.plan.section;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SectionCompletenessTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @ParameterizedTest
    @EnumSource
    void a_section_that_says_nothing_is_empty(SectionName name) {
        assertThat(SectionCompleteness.of(name.empty()).state()).isEqualTo(Fill.State.EMPTY);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADDITIONAL")
    void a_section_that_says_nothing_needs_something(SectionName name) {
        assertThat(SectionCompleteness.of(name.empty()).missing()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}, needs {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "BACKGROUND | {'why':'a'} | PARTIAL | /forWhom /replacesOrSupplements /successGoals",
                "BACKGROUND | {'why':' '} | EMPTY | /why /forWhom /replacesOrSupplements /successGoals",
                "BACKGROUND | {'why':'a','forWhom':'b','replacesOrSupplements':'new','successGoals':['c']} | FILLED |",
                "BACKGROUND | {'why':'a','forWhom':'b','replacesOrSupplements':'replaces','successGoals':['c']}"
                        + " | PARTIAL | /methodsConcerned",
                "BACKGROUND | {'why':'a','forWhom':'b','replacesOrSupplements':'supplements','successGoals':['c']}"
                        + " | PARTIAL | /methodsConcerned",
                "BACKGROUND | {'why':'a','forWhom':'b','replacesOrSupplements':'supplements','successGoals':['c'],"
                        + "'methodsConcerned':['d']} | FILLED |",
                "BACKGROUND | {'methodsConcerned':['d']} | PARTIAL"
                        + " | /why /forWhom /replacesOrSupplements /successGoals",
                "DUTIES | {'duties':[{'who':'a','duty':'b'}]} | FILLED |",
                "INTERVENTION_BASICS | {'targetGroup':'a','content':'b','intensity':'c'} | FILLED |",
                "INTERVENTION_BASICS | {'duration':'a'} | PARTIAL | /targetGroup /content /intensity",
                "INTERVENTION_BASICS | {'setting':'a','content':'b'} | PARTIAL | /targetGroup /intensity",
                "INTERVENTION_BASICS | {'evidence':'a','intensity':'b'} | PARTIAL | /targetGroup /content",
                "GOALS | {'goals':[{'goal':'a','indicator':'b'}]} | FILLED |",
                "GOALS | {'goals':[{'goal':'a','target':'b'}]} | FILLED |",
                "GOALS | {'goals':[{'goal':'a','indicator':'b'},{'goal':'c','indicator':' '},{'goal':'d'}]}"
                        + " | PARTIAL | /goals/1/target /goals/2/target",
                "TRAINING_PLAN | {'days':'a','guidance':'b','customerWork':'c','newEmployees':'d','refresher':'e',"
                        + "'supplementary':'f'} | FILLED |",
                "TRAINING_PLAN | {'longTermSupport':'a','days':'b','guidance':'c'} | PARTIAL"
                        + " | /customerWork /newEmployees /refresher /supplementary",
                "TRAINING_PLAN | {'trainingElements':['a'],'refresher':'b'} | PARTIAL"
                        + " | /days /guidance /customerWork /newEmployees /supplementary",
                "TRAINING_PLAN | {'trainingReference':'a'} | PARTIAL"
                        + " | /days /guidance /customerWork /newEmployees /refresher /supplementary",
                "COMMUNICATION_PLAN | {'interactiveFeedback':'a','changeAndWhy':'b','capabilitiesBuiltOn':'c',"
                        + "'competenceValued':'d'} | FILLED |",
                "COMMUNICATION_PLAN | {'changeAndWhy':'a'} | PARTIAL"
                        + " | /interactiveFeedback /capabilitiesBuiltOn /competenceValued",
                "MONITORING_PLAN | {'collect':{'how':'a','who':'b','when':'c'},'analyse':{'how':'a','who':'b',"
                        + "'when':'c'},'use':{'how':'a','who':'b','when':'c'},'communicate':{'how':'a','who':'b',"
                        + "'when':'c'}} | FILLED |",
                "MONITORING_PLAN | {'collect':{'how':'a','who':'b','when':'c'},'use':{'how':'a'},'communicate':"
                        + "{'how':'a','who':'b','when':'c'}} | PARTIAL"
                        + " | /analyse/how /analyse/who /analyse/when /use/who /use/when",
                "MONITORING_PLAN | {'collect':{},'beforeTheUse':' '} | EMPTY | /collect/how /collect/who /collect/when"
                        + " /analyse/how /analyse/who /analyse/when /use/how /use/who /use/when"
                        + " /communicate/how /communicate/who /communicate/when",
                "RECORDING_INSTRUCTION | {'reference':'a','coversCode':true,'inPlace':true,'since':'2026-03-01'}"
                        + " | FILLED |",
                "RECORDING_INSTRUCTION | {'reference':'a','coversCode':false,'inPlace':true,'since':'2026-03-01'}"
                        + " | PARTIAL | /coversCode",
                "RECORDING_INSTRUCTION | {'reference':'a','coversCode':true,'inPlace':false}"
                        + " | PARTIAL | /inPlace /since",
                "RECRUITMENT_AND_ORGANISATION | {'employees':'a','selection':'b','organisation':'c'} | FILLED |",
                "RECRUITMENT_AND_ORGANISATION | {'management':'a'} | PARTIAL | /employees /selection /organisation",
                "RECRUITMENT_AND_ORGANISATION | {'turnover':'a','employees':'b'} | PARTIAL"
                        + " | /selection /organisation",
                "STRUCTURAL_PRECONDITIONS | {'personnelResources':'a','monitoringStructures':'b'} | FILLED |",
                "STRUCTURAL_PRECONDITIONS | {'facilities':'a'} | PARTIAL | /personnelResources /monitoringStructures",
                "STRUCTURAL_PRECONDITIONS | {'customerReferrals':'a','personnelResources':'b'} | PARTIAL"
                        + " | /monitoringStructures",
                "STRUCTURAL_PRECONDITIONS | {'jobDescriptions':'a','monitoringStructures':'b'} | PARTIAL"
                        + " | /personnelResources",
                "ADDITIONAL | {'texts':[{'title':'a','text':'b'}]} | FILLED |",
            })
    void a_section_is_filled_when_nothing_is_missing(
            SectionName name, String content, Fill.State state, @Nullable String missing)
            throws JsonProcessingException {
        Section section =
                JSON.readValue(content.replace('\'', '"'), name.empty().getClass());
        assertThat(SectionCompleteness.of(section))
                .isEqualTo(new Fill(state, missing == null ? List.of() : List.of(missing.split(" "))));
    }
}
