package org.stathouse.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows failures that no controller answered, our own and those of refused methods, in the frame of the public pages. */
@Component
class OwnFailureView implements ErrorViewResolver {

    private final FailurePages pages;

    OwnFailureView(FailurePages pages) {
        this.pages = pages;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return PortalAddresses.isPublic(request) ? pages.page(request, status) : null;
    }
}
