package org.forankring.gateway;

import org.forankring.testkit.language.PhraseRules;

class PhrasesTest extends PhraseRules {}
