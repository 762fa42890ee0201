package org.stathouse.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Requests to the REST interface that bring a key: {@code Authorization: Bearer <key>}. */
final class KeyRequests implements RequestMatcher, AuthenticationConverter {

    private static final String SCHEME = "bearer ";

    @Override
    public boolean matches(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean rest = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        return rest && header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME);
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return null;
        }
        var attempt = new PreAuthenticatedAuthenticationToken("key", header.substring(SCHEME.length()).strip());
        attempt.setDetails(new WebAuthenticationDetails(request));
        return attempt;
    }
}
