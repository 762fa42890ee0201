package org.stathouse.notification.inbox;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes words of what a mail brings, whatever it claims about its characters. */
final class SafeText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SafeText() {}

    /** The bytes in the claimed character set; where that is unknown or does not fit, in UTF-8, and else in Windows-1252. */
    static String decode(byte[] bytes, @Nullable String claimed) {
        return known(claimed)
                .flatMap(charset -> strictly(bytes, charset))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, WINDOWS));
    }

    /** A header in words: encoded words decoded where they can be, on one line. */
    static String header(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        String unfolded = MimeUtility.unfold(raw);
        String repaired = isAscii(unfolded) ? unfolded : decode(unfolded.getBytes(StandardCharsets.ISO_8859_1), null);
        return line(decodedWords(repaired));
    }

    /** Words that are decoded already, on one line. */
    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    /** Text that a database takes and a page shows: no control characters but line breaks and tabs, no halves of characters. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(character -> {
            if (Character.getType(character) == Character.SURROGATE) {
                clean.append('\uFFFD');
            } else if (character == '\n' || character == '\t' || !isInvisible(character)) {
                clean.appendCodePoint(character);
            }
        });
        return clean.toString();
    }

    /** Shortened to so many characters, never within one. */
    static String atMost(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }

    // Marks that turn the writing direction could make a name read as another one.
    private static boolean isInvisible(int character) {
        return Character.isISOControl(character)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0xFEFF;
    }

    private static String decodedWords(String text) {
        try {
            return MimeUtility.decodeText(text);
        } catch (UnsupportedEncodingException unknown) {
            return text;
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 128);
    }

    private static Optional<Charset> known(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        try {
            String java = MimeUtility.javaCharset(name.strip());
            // Much that says it is ASCII or Latin-1 was written on Windows.
            Charset charset = Charset.forName(java);
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
