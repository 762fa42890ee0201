package org.stathouse.notification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All kinds of notices. Each folder of templates lists its own in {@code mail/<folder>/kinds.properties}. */
@Component
public class NoticeCatalog {

    private static final String LISTS = "classpath*:mail/*/kinds.properties";
    private static final String GROUP = "group";

    private final Map<String, NoticeKind> kinds = new LinkedHashMap<>();

    NoticeCatalog() {
        try {
            Stream.of(new PathMatchingResourcePatternResolver().getResources(LISTS))
                    .flatMap(list -> read(list).stream())
                    .sorted(Comparator.comparing(NoticeKind::group).thenComparing(NoticeKind::title))
                    .forEach(kind -> kinds.put(kind.code(), kind));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All of them, by group and title. */
    public Collection<NoticeKind> all() {
        return List.copyOf(kinds.values());
    }

    /** The kind of that code; nothing where there is none, or none any more. */
    public Optional<NoticeKind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /** @throws IllegalArgumentException where nobody listed it */
    NoticeKind of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(
                "No kind of notice: list “" + code + "” in mail/" + code.substring(0, Math.max(0, code.indexOf('/'))) + "/kinds.properties"));
    }

    private static List<NoticeKind> read(Resource list) {
        Properties lines = new Properties();
        try (Reader text = new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8)) {
            lines.load(text);
            String folder = folder(list);
            String group = lines.getProperty(GROUP);
            return lines.stringPropertyNames().stream()
                    .filter(name -> !name.equals(GROUP))
                    .map(name -> kind(folder + "/" + name, group, lines.getProperty(name)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String folder(Resource list) throws IOException {
        String[] path = list.getURL().getPath().split("/");
        return path[path.length - 2];
    }

    /** @param said {@code DAILY | An item of yours is due soon}; or LEGAL, SUMMARY in place of the usual choice */
    private static NoticeKind kind(String code, String group, String said) {
        int bar = said.indexOf('|');
        String how = said.substring(0, bar).strip();
        String title = said.substring(bar + 1).strip();
        return switch (how) {
            case "LEGAL" -> new NoticeKind(code, title, group, NoticeKind.Sort.LEGAL, DeliveryChoice.AT_ONCE);
            case "SUMMARY" -> new NoticeKind(code, title, group, NoticeKind.Sort.SUMMARY, DeliveryChoice.DAILY);
            default -> new NoticeKind(code, title, group, NoticeKind.Sort.FREE, DeliveryChoice.valueOf(how));
        };
    }
}
