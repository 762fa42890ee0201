package org.stathouse.notification.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.stathouse.notification.NoticeKind;
import org.stathouse.notification.Unsubscribing;

/**
 * What {@code List-Unsubscribe} leads to (RFC 8058). A mail program's button posts here at once; a person who follows the link is asked
 * first, for programs that look into mails open every link in them.
 */
@Controller
@RequestMapping("/unsubscribe/{token}")
class UnsubscribePage {

    private final Unsubscribing unsubscribing;

    UnsubscribePage(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        return page(unsubscribing.kind(token), false);
    }

    @PostMapping
    ModelAndView turnOff(@PathVariable String token) {
        return page(unsubscribing.turnOff(token), true);
    }

    private static ModelAndView page(Optional<NoticeKind> kind, boolean done) {
        ModelAndView page = new ModelAndView("notification/unsubscribe");
        page.addObject("kind", kind.orElse(null));
        page.addObject("done", done);
        page.setStatus(kind.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        return page;
    }
}
