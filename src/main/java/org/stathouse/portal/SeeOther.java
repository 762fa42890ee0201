package org.stathouse.portal;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads from a form that was done to the page that shows the result, so that a reload repeats nothing. */
public final class SeeOther {

    private SeeOther() {}

    /** 303 to an address below the product, in the language of the visitor. */
    public static ModelAndView page(String path, Locale language) {
        return page(path, language, Map.of());
    }

    /** Like {@link #page(String, Locale)}, with further parameters. */
    public static ModelAndView page(String path, Locale language, Map<String, String> parameters) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(path).queryParam(Languages.PARAMETER, language.getLanguage());
        parameters.forEach(address::queryParam);
        RedirectView redirect = new RedirectView(address.build().toUriString(), true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}
