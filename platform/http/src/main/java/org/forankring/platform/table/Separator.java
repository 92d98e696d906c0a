package org.forankring.platform.table;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Language;

/** What stands between the cells of a table. */
@Schema(
        name = "CsvSeparator",
        description = "What stands between the cells. Spreadsheet programs of countries with decimal commas expect"
                + " semicolons, and then decimal numbers have commas.")
public enum Separator implements Coded {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    /** The usual one where the language is spoken: a comma unless decimal numbers have it. */
    public static Separator usualIn(Language language) {
        return switch (language) {
            case ENGLISH -> COMMA;
            case DANISH, FINNISH, SWEDISH -> SEMICOLON;
        };
    }

    char sign() {
        return sign;
    }

    /** Whether decimal numbers have a comma beside it: what is read with semicolons reads commas as decimal. */
    boolean goesWithDecimalCommas(Language language) {
        return switch (this) {
            case SEMICOLON -> true;
            case COMMA -> false;
            case TAB -> usualIn(language) == SEMICOLON;
        };
    }
}
