package org.stathouse.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Before each public page: says how long it may be kept and whether search engines may list it, and refuses who asks too often. */
@Component
class EachVisit implements HandlerInterceptor {

    private static final CacheControl BRIEFLY = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private static final String ROBOTS = "X-Robots-Tag";

    private final VisitLimits limits;

    EachVisit(VisitLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean kept = handler instanceof HandlerMethod method && method.hasMethodAnnotation(KeptBriefly.class);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (!kept) {
            response.setHeader(ROBOTS, "noindex, nofollow");
        }
        limits.page(request);
        if (HttpMethod.POST.matches(request.getMethod())) {
            limits.form(request);
        }
        if (kept) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, BRIEFLY.getHeaderValue());
        }
        return true;
    }
}
