package org.forankring.testkit.migration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.forankring.testkit.migration.SqlScript.Statement;

/** What a script does to tables that were there before it, and the version before does not bear. */
final class Breaches {

    private static final Pattern CREATED = Pattern.compile("\\bcreate table (?:if not exists )?(\\w+)");
    private static final Pattern REMOVAL = Pattern.compile(
            "\\bdrop (?:table|column)\\b|\\brename (?:column |to |\\w+ to )|\\balter column \\w+ (?:set data )?type\\b");
    private static final Pattern ALTERED = Pattern.compile("\\balter table (?:if exists )?(?:only )?(\\w+) ([^;]*)");
    private static final Pattern ADDED_COLUMN = Pattern.compile(
            "^add (?:column )?(?:if not exists )?(?!constraint|check|primary|unique|foreign|exclude)\\w+ .*");
    private static final Pattern INDEX = Pattern.compile(
            "\\bcreate (?:unique )?index (concurrently )?(?:if not exists )?(?:\\w+ )?on (?:only )?(\\w+)");

    private final List<Statement> statements;
    private final Set<String> created = new HashSet<>();

    private Breaches(SqlScript script) {
        statements = script.statements();
        statements.forEach(
                statement -> CREATED.matcher(statement.text()).results().forEach(table -> created.add(table.group(1))));
    }

    /** What is wrong with a script, in words; empty when nothing is. */
    static List<String> of(String script) {
        return new Breaches(SqlScript.of(script)).found();
    }

    private List<String> found() {
        List<String> found = new ArrayList<>();
        for (Statement statement : statements) {
            if (!statement.isExcused()) {
                removals(statement.text(), found);
                obligations(statement.text(), found);
                locks(statement.text(), found);
            }
        }
        boolean concurrent = statements.stream().anyMatch(statement -> isConcurrent(statement.text()));
        if (concurrent && !statements.stream().allMatch(statement -> isConcurrent(statement.text()))) {
            found.add("an index is built concurrently outside of a transaction: in a file of its own");
        }
        return found;
    }

    private static void removals(String statement, List<String> found) {
        REMOVAL.matcher(statement)
                .results()
                .map(MatchResult::group)
                .forEach(removal -> found.add(
                        "'" + removal.strip() + "' takes away what the version before reads or writes: " + statement));
    }

    private void obligations(String statement, List<String> found) {
        ALTERED.matcher(statement)
                .results()
                .filter(table -> !created.contains(table.group(1)))
                .flatMap(table -> Pattern.compile(",(?![^(]*\\))").splitAsStream(table.group(2)))
                .map(String::strip)
                .filter(clause -> clause.contains("set not null")
                        || (ADDED_COLUMN.matcher(clause).matches()
                                && clause.contains("not null")
                                && !clause.contains(" default ")
                                && !clause.contains(" generated ")))
                .forEach(clause -> found.add("the version before does not fill it: " + clause));
    }

    private void locks(String statement, List<String> found) {
        INDEX.matcher(statement)
                .results()
                .filter(index -> index.group(1) == null && !created.contains(index.group(2)))
                .forEach(index -> found.add("nobody writes to " + index.group(2)
                        + " while its index is built, unless concurrently: " + statement));
    }

    private static boolean isConcurrent(String statement) {
        return INDEX.matcher(statement).results().anyMatch(index -> index.group(1) != null);
    }
}
