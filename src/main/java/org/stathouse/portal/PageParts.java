package org.stathouse.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every public page its frame. */
@ControllerAdvice(annotations = PublicPage.class)
class PageParts {

    private final PageFrames frames;

    PageParts(PageFrames frames) {
        this.frames = frames;
    }

    @ModelAttribute("frame")
    PageFrame frame(HttpServletRequest request) {
        return frames.of(request);
    }
}
