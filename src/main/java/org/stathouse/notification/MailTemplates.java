package org.stathouse.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.shared.DateTexts;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders {@code mail/<kind>.txt} and {@code mail/<kind>.html}; dates and times in the model become words people read. */
@Component
class MailTemplates {

    // Not a bean: Spring Boot's own engine for web pages steps back where it sees another one.
    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final DateTexts dates;

    MailTemplates(DateTexts dates) {
        this.dates = dates;
        engine.addTemplateResolver(resolver("*.html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver("*.txt", TemplateMode.TEXT));
    }

    MailBody render(String kind, Map<String, Object> model) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        model.forEach((name, value) -> variables.put(name, readable(value)));
        Context context = new Context(Locale.US, variables);
        String text = engine.process("mail/" + kind + ".txt", context).strip() + "\n";
        // The layout stands in for the template's root element, so its own document type does not come along.
        String html = "<!DOCTYPE html>\n" + engine.process("mail/" + kind + ".html", context).strip() + "\n";
        return new MailBody(text, html);
    }

    private Object readable(Object value) {
        return switch (value) {
            case Instant instant -> dates.dateTime(instant);
            case ZonedDateTime time -> dates.dateTime(time.toInstant());
            case LocalDate day -> dates.date(day);
            default -> value;
        };
    }

    private static ClassLoaderTemplateResolver resolver(String pattern, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(MailTemplates.class.getClassLoader());
        resolver.getResolvablePatternSpec().addPattern(pattern);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
