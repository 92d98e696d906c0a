package org.forankring.gateway.admission;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.forankring.platform.language.Wording;

/**
 * The rules for a request target as it was sent, before anything decodes or normalises it. Two programs that
 * read the same path differently are how a request reaches what it should not; so a path that could be read
 * in two ways is refused rather than repaired.
 */
final class RequestTarget {

    private static final String PATH_PUNCTUATION = "-._~!$&'()*+,=:@/";
    private static final String DECODED_STRUCTURE = "/\\;%.";

    private RequestTarget() {}

    /**
     * Why the target is refused, for people; empty if it is accepted.
     *
     * @param target the second word of the request line, for example {@code /api/programme/v1/rounds?limit=5}
     */
    static Optional<Wording> fault(String target) {
        if (!target.startsWith("/")) {
            return Optional.of(Wording.of("problem.target.no-slash"));
        }
        if (!target.chars().allMatch(RequestTarget::isVisibleAscii)) {
            return Optional.of(Wording.of("problem.target.not-ascii"));
        }
        if (target.indexOf('#') >= 0) {
            return Optional.of(Wording.of("problem.target.fragment"));
        }
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return faultOfEscapes(target).or(() -> faultOfPath(path)).or(() -> faultOfUri(target));
    }

    private static Optional<Wording> faultOfUri(String target) {
        try {
            new URI(target);
            return Optional.empty();
        } catch (URISyntaxException notUri) {
            return Optional.of(Wording.of("problem.target.character"));
        }
    }

    private static Optional<Wording> faultOfPath(String path) {
        for (int at = 0; at < path.length(); at++) {
            char character = path.charAt(at);
            if (character == '%') {
                int octet = octet(path, at);
                if (octet < 0x20 || octet == 0x7f || DECODED_STRUCTURE.indexOf(octet) >= 0) {
                    return Optional.of(Wording.of("problem.target.hidden-character"));
                }
                at += 2;
            } else if (!Character.isLetterOrDigit(character) && PATH_PUNCTUATION.indexOf(character) < 0) {
                return Optional.of(Wording.of("problem.target.path-character"));
            }
        }
        if (path.contains("//")) {
            return Optional.of(Wording.of("problem.target.empty-segment"));
        }
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                return Optional.of(Wording.of("problem.target.relative-segment"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Wording> faultOfEscapes(String target) {
        ByteBuffer octets = ByteBuffer.allocate(target.length());
        for (int at = 0; at < target.length(); at++) {
            if (target.charAt(at) != '%') {
                octets.put((byte) target.charAt(at));
            } else if (octet(target, at) <= 0) {
                return Optional.of(Wording.of("problem.target.broken-escape"));
            } else {
                octets.put((byte) octet(target, at));
                at += 2;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(octets.flip());
            return Optional.empty();
        } catch (CharacterCodingException notUtf8) {
            return Optional.of(Wording.of("problem.target.not-utf-8"));
        }
    }

    /** The octet that the escape at this position stands for, or -1 if it is no escape. */
    private static int octet(String target, int at) {
        if (at + 2 >= target.length()
                || !HexFormat.isHexDigit(target.charAt(at + 1))
                || !HexFormat.isHexDigit(target.charAt(at + 2))) {
            return -1;
        }
        return HexFormat.fromHexDigits(target, at + 1, at + 3);
    }

    private static boolean isVisibleAscii(int character) {
        return character > 0x20 && character < 0x7f;
    }
}
