package org.stathouse.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.stathouse.shared.NotFound;

/**
 * What a visitor sees instead of a page. An address that never was, a secret link that is wrong, and one that was renewed look the
 * same, and nothing that was asked for stands in the answer.
 */
@ControllerAdvice(annotations = PublicPage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailurePages {

    private final PageFrames frames;

    FailurePages(PageFrames frames) {
        this.frames = frames;
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(ServletRequestBindingException.class)
    ModelAndView unreadable(HttpServletRequest request) {
        return page(request, HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ModelAndView tooOften(TooManyVisits refused, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.retryAfter().toSeconds()));
        return page(request, HttpStatus.TOO_MANY_REQUESTS).addObject("seconds", refused.retryAfter().toSeconds());
    }

    /** Which words a failure gets; whatever visitors can do nothing about is our own. */
    private enum Failure {
        UNREADABLE,
        UNKNOWN,
        REFUSED,
        TOO_OFTEN,
        OURS;

        static Failure of(HttpStatus status) {
            if (!status.is4xxClientError()) {
                return OURS;
            }
            if (status == HttpStatus.NOT_FOUND) {
                return UNKNOWN;
            }
            if (status == HttpStatus.TOO_MANY_REQUESTS) {
                return TOO_OFTEN;
            }
            return status == HttpStatus.BAD_REQUEST ? UNREADABLE : REFUSED;
        }
    }

    ModelAndView page(HttpServletRequest request, HttpStatus status) {
        ModelAndView page = new ModelAndView("portal/failure");
        page.setStatus(status);
        page.addObject("failure", Failure.of(status).name());
        page.addObject("frame", frames.ofFailure(request));
        return page;
    }
}
