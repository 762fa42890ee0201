package org.stathouse.documents;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The only place from which a document may load style sheets, fonts and pictures: addresses like {@code classpath:/letters/letter.css}. */
final class ClassPath implements FSStreamFactory {

    static final String SCHEME = "classpath";

    static byte[] bytes(String path) {
        try {
            return new ClassPathResource(path, ClassPath.class.getClassLoader()).getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path + " from the class path", unreadable);
        }
    }

    static boolean holds(String address) {
        return address.startsWith(SCHEME + ":/");
    }

    @Override
    public FSStream getUrl(String address) {
        return new Content(bytes(URI.create(address).getPath().substring(1)));
    }

    private record Content(byte[] bytes) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
