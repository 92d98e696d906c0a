package org.forankring.programme;

import org.forankring.testkit.language.LabelRules;

class PhrasesTest extends LabelRules {

    PhrasesTest() {
        super("programme.json");
    }
}
