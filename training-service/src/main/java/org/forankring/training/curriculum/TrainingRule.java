package org.forankring.training.curriculum;

/** One rule of a method's training (S1, "Education in CTI"), for the element it is about. */
public sealed interface TrainingRule {

    /** The code of the element that the rule is about. */
    String element();

    /** The rule's name in method definitions, for example {@code practice-months}. */
    String kind();

    /** The element has to be completed before the method is used. */
    record CompulsoryBeforeUse(String element) implements TrainingRule {
        static final String KIND = "compulsory-before-use";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** Another element has to be completed before this one. */
    record CompletedElement(String element, String other) implements TrainingRule {
        static final String KIND = "completed-element";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** The method has to have been practised in this many calendar months. */
    record PracticeMonths(String element, int months) implements TrainingRule {
        static final String KIND = "practice-months";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** No more than this many people of a municipality take the element. */
    record MaximumPerMunicipality(String element, int people) implements TrainingRule {
        static final String KIND = "maximum-per-municipality";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** The element falls due this many months after another one was completed. */
    record DueAfter(String element, String other, int months) implements TrainingRule {
        static final String KIND = "due-after";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** A rule that this version of the service cannot judge: of an unknown kind, or without a part it needs. */
    record Unrecognised(String element, String kind) implements TrainingRule {}
}
