package org.stathouse.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the frame of a page from what was asked for. */
@Component
class PageFrames {

    private final List<PortalLink> links;

    PageFrames(List<PortalLink> links) {
        this.links = links.stream().sorted(Comparator.comparingInt(PortalLink::order)).toList();
    }

    /** The language links lead to the same address. A page that answers a form cannot be asked for again: they lead to its form. */
    PageFrame of(HttpServletRequest request) {
        String query = HttpMethod.GET.matches(request.getMethod()) ? request.getQueryString() : null;
        UriComponentsBuilder here = UriComponentsBuilder.fromPath(request.getRequestURI()).query(query);
        return frame(request, here);
    }

    /** The language links lead to the landing page, so that nothing of what was asked for stands in the answer. */
    PageFrame ofFailure(HttpServletRequest request) {
        return frame(request, UriComponentsBuilder.fromPath(request.getContextPath() + PortalAddresses.ROOT));
    }

    private PageFrame frame(HttpServletRequest request, UriComponentsBuilder here) {
        Locale language = Languages.of(request);
        String path = PortalAddresses.asked(request);
        return new PageFrame(
                language.getLanguage(),
                links.stream().map(link -> new PageFrame.Entry(link.path(), link.titleKey(), link.path().equals(path))).toList(),
                Languages.SPOKEN.stream().map(spoken -> languageLink(spoken, here, spoken.equals(language))).toList());
    }

    private static PageFrame.LanguageLink languageLink(Locale spoken, UriComponentsBuilder here, boolean current) {
        String address = here.cloneBuilder().replaceQueryParam(Languages.PARAMETER, spoken.getLanguage()).build().toUriString();
        String name = spoken.getDisplayLanguage(spoken);
        return new PageFrame.LanguageLink(
                spoken.getLanguage(), name.substring(0, 1).toUpperCase(spoken) + name.substring(1), address, current);
    }
}
