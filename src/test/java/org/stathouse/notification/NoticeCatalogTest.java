package org.stathouse.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoticeCatalogTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "mail");

    private final NoticeCatalog catalog = new NoticeCatalog();

    @Test
    void everyTemplateIsAKindThatItsFolderLists() throws IOException {
        assertThat(catalog.all().stream().map(NoticeKind::code).collect(Collectors.toSet()))
                .isEqualTo(templates(".txt"))
                .isEqualTo(templates(".html"));
    }

    @Test
    void everyKindHasATitleOfItsOwn() {
        assertThat(catalog.all()).extracting(kind -> kind.group() + ": " + kind.title()).doesNotHaveDuplicates();
        assertThat(catalog.all()).noneMatch(kind -> kind.title().isBlank() || kind.group().isBlank());
    }

    @Test
    void legalKindsAreSentAtOnce() {
        assertThat(catalog.all().stream().filter(NoticeKind::legal))
                .isNotEmpty()
                .allMatch(kind -> kind.usual() == DeliveryChoice.AT_ONCE);
    }

    @Test
    void saysWhereAKindThatNobodyListedBelongs() {
        assertThatIllegalArgumentException().isThrownBy(() -> catalog.of("task/unheard-of")).withMessageContaining("mail/task/kinds.properties");
    }

    /** The codes of the templates in folders; what lies beside the folders is the frame of all mails. */
    private static Set<String> templates(String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES, 2)) {
            return files.map(TEMPLATES::relativize)
                    .filter(path -> path.getNameCount() == 2 && path.toString().endsWith(suffix))
                    .map(path -> path.toString().replace('\\', '/').replace(suffix, ""))
                    .collect(Collectors.toSet());
        }
    }
}
