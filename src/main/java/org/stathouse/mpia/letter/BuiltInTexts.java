package org.stathouse.mpia.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.stathouse.mpia.LetterKind;

/** The texts that letters begin with until the supervisor writes others, from {@code letters/records/<kind>.txt}: parts after {@code == name}. */
@Component
class BuiltInTexts {

    private static final String MARK = "== ";

    private final Map<LetterKind, Map<String, String>> texts = new EnumMap<>(LetterKind.class);

    BuiltInTexts() {
        for (LetterKind kind : LetterKind.values()) {
            texts.put(kind, Map.copyOf(read(kind)));
        }
    }

    /** The texts of that kind by the names of its parts. */
    Map<String, String> of(LetterKind kind) {
        return texts.getOrDefault(kind, Map.of());
    }

    private static Map<String, String> read(LetterKind kind) {
        String path = "letters/records/" + kind.name().toLowerCase(Locale.ROOT) + ".txt";
        Map<String, String> parts = new LinkedHashMap<>();
        String name = "";
        for (String line : content(path).lines().toList()) {
            if (line.startsWith(MARK)) {
                name = line.substring(MARK.length()).strip();
                parts.put(name, "");
            } else {
                parts.merge(name, line + "\n", String::concat);
            }
        }
        parts.replaceAll((part, text) -> text.strip());
        return parts;
    }

    private static String content(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }
}
