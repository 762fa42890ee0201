package org.stathouse.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.stathouse.identity.TooManyAttempts;
import org.stathouse.shared.Messages;
import org.stathouse.shell.api.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests to the REST interface that never reach a controller: 401, 403 and 429 as problem documents. */
@Component
class ProblemResponses implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper json;
    private final Messages messages;

    ProblemResponses(JsonMapper json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing) throws IOException {
        if (missing instanceof TooManyAttempts throttled) {
            long seconds = throttled.retryAfter().toSeconds();
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            write(response, Problem.TOO_MANY_ATTEMPTS.detail(HttpStatus.TOO_MANY_REQUESTS, messages.text("shell.tooManyAttempts", seconds)));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Stathouse\", charset=\"UTF-8\"");
        write(response, Problem.NOT_SIGNED_IN.detail(HttpStatus.UNAUTHORIZED, messages.text("shell.notSignedIn")));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) throws IOException {
        write(response, Problem.NOT_PERMITTED.detail(HttpStatus.FORBIDDEN, messages.text("shell.notPermitted")));
    }

    private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
