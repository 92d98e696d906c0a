package org.forankring.platform.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;

@ApplicationScoped
public class Notes {

    @Inject
    DataSource database;

    @Inject
    Outbox outbox;

    @Transactional
    public void write(Note note) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into note (municipality_id, id, text, version) values (?, ?, ?, ?)
                        on conflict (municipality_id, id) do update set text = excluded.text, version = excluded.version""")) {
            upsert.setObject(1, note.municipality());
            upsert.setObject(2, note.id());
            upsert.setString(3, note.text());
            upsert.setLong(4, note.version() - 1);
            upsert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        outbox.record(new PendingEvent(
                NoteWritten.TYPE,
                note.id(),
                note.version(),
                Optional.of(note.municipality()),
                new NoteWritten(note.id(), note.text(), note.version())));
    }

    @Transactional
    public void writeAll(List<Note> notes) {
        notes.forEach(this::write);
    }

    /** Tells of notes without writing any. */
    @Transactional
    public void tell(UUID municipality, List<UUID> subjects) {
        for (UUID subject : subjects) {
            outbox.record(new PendingEvent(
                    NoteStated.TYPE, subject, 1, Optional.of(municipality), new NoteStated(subject, "told", 1)));
        }
    }

    @Transactional
    public void writeAndFail(Note note) {
        write(note);
        throw new IllegalStateException("after all");
    }

    @Transactional
    public List<Note> visible() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select id, municipality_id, text, version from note");
                var rows = query.executeQuery()) {
            List<Note> notes = new ArrayList<>();
            while (rows.next()) {
                notes.add(new Note(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getString(3),
                        rows.getLong(4) + 1));
            }
            return notes;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Transactional
    public void hear(UUID id, String kind, long version) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into note_heard (id, kind, times, version) values (?, ?, 1, ?)
                        on conflict (id, kind) do update set times = note_heard.times + 1, version = excluded.version""")) {
            upsert.setObject(1, id);
            upsert.setString(2, kind);
            upsert.setLong(3, version);
            upsert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
