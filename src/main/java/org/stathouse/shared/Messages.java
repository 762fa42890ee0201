package org.stathouse.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The sentences that people read, kept in {@code messages/<module>.properties}, one file a module. */
@Component
public class Messages {

    private final MessageSource source;

    Messages(MessageSource source) {
        this.source = source;
    }

    /** The sentence for a fault. */
    public String text(Fault fault) {
        return text(fault.key(), fault.arguments().toArray());
    }

    /** The sentence for a key, with its arguments filled in. */
    public String text(String key, Object... arguments) {
        return source.getMessage(key, arguments, Locale.US);
    }

    /** The sentence for a fault in the language of the public pages; in English where there is no translation. */
    public String text(Fault fault, Locale language) {
        return source.getMessage(fault.key(), fault.arguments().toArray(), language);
    }

    /** The sentence for a key in the language of the public pages. */
    public String text(String key, Locale language, Object... arguments) {
        return source.getMessage(key, arguments, language);
    }

    /** The sentences for several faults, in their order. */
    public List<String> texts(List<Fault> faults) {
        return faults.stream().map(this::text).toList();
    }

    @Configuration
    static class Bundles {

        @Bean
        MessageSource messageSource() {
            ResourceBundleMessageSource source = new ResourceBundleMessageSource();
            source.setDefaultEncoding("UTF-8");
            source.setFallbackToSystemLocale(false);
            source.setAlwaysUseMessageFormat(true);
            source.setBasenames(baseNames());
            return source;
        }

        private static String[] baseNames() {
            try {
                Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
                return Arrays.stream(files)
                        .flatMap(file -> Stream.ofNullable(file.getFilename()))
                        .filter(name -> !name.contains("_"))
                        .map(name -> "messages/" + name.substring(0, name.length() - ".properties".length()))
                        .distinct()
                        .toArray(String[]::new);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
