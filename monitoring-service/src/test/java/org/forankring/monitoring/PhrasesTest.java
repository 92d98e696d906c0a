package org.forankring.monitoring;

import org.forankring.testkit.language.LabelRules;

class PhrasesTest extends LabelRules {

    PhrasesTest() {
        super("monitoring.json");
    }
}
