package org.stathouse.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Public pages speak the language of their address or of the browser, without a session, and write numbers and days as that language
 * does in the United States; all else of the product is in English.
 */
@Component("localeResolver")
class LanguageOfVisitor implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return PortalAddresses.isPublic(request) ? Locale.of(Languages.of(request).getLanguage(), Locale.US.getCountry()) : Locale.US;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language stands in the address");
    }
}
