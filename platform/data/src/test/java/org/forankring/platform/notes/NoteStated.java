package org.forankring.platform.notes;

import java.util.UUID;

public record NoteStated(UUID id, String text, long version) {

    public static final String TYPE = "forankring.test.note-stated.v1";
}
