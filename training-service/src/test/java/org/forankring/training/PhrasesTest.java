package org.forankring.training;

import org.forankring.testkit.language.LabelRules;

class PhrasesTest extends LabelRules {

    PhrasesTest() {
        super("training.json");
    }
}
