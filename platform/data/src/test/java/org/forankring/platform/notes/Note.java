package org.forankring.platform.notes;

import java.util.UUID;

public record Note(UUID id, UUID municipality, String text, long version) {}
