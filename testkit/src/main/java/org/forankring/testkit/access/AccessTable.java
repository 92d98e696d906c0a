package org.forankring.testkit.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What docs/access.md says of one service: for each operation, by its id, what each asker is granted. */
public final class AccessTable {

    private static final Path DOCUMENT = Path.of("..", "docs", "access.md");
    private static final Pattern ID = Pattern.compile("`([A-Za-z]+)`");

    private final List<Asker> askers;
    private final Map<String, Map<Asker, Access>> rows;

    private AccessTable(List<Asker> askers, Map<String, Map<Asker, Access>> rows) {
        this.askers = askers;
        this.rows = rows;
    }

    /** The table below the heading of the service, for example {@code training-service}. */
    public static AccessTable of(String service) {
        List<List<String>> lines = lines(service);
        List<String> heading = lines.getFirst();
        List<Asker> askers =
                heading.subList(2, heading.size()).stream().map(Asker::named).toList();
        Map<String, Map<Asker, Access>> rows = new LinkedHashMap<>();
        for (List<String> line : lines.subList(2, lines.size())) {
            Map<Asker, Access> granted = new LinkedHashMap<>();
            for (int i = 0; i < askers.size(); i++) {
                granted.put(askers.get(i), Access.valueOf(line.get(i + 2).toUpperCase(Locale.ROOT)));
            }
            ID.matcher(line.get(1)).results().map(id -> id.group(1)).forEach(id -> {
                if (rows.put(id, granted) != null) {
                    throw new IllegalStateException("Twice in " + DOCUMENT + ": " + id);
                }
            });
        }
        return new AccessTable(askers, rows);
    }

    private static List<List<String>> lines(String service) {
        try {
            List<List<String>> table = new ArrayList<>();
            boolean within = false;
            for (String line : Files.readAllLines(DOCUMENT)) {
                if (line.startsWith("## ")) {
                    within = line.equals("## " + service);
                } else if (within && line.startsWith("|")) {
                    table.add(Arrays.stream(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toList());
                }
            }
            return table;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Asker> askers() {
        return askers;
    }

    /** The operations that the table tells of. */
    public List<String> operations() {
        return List.copyOf(rows.keySet());
    }

    Access granted(Operation operation, Asker asker) {
        return rows.getOrDefault(operation.id(), Map.of()).getOrDefault(asker, Access.NONE);
    }
}
