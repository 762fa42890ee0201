package org.stathouse.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Where the public pages stand. */
public final class PortalAddresses {

    /** The landing page; all others stand below. */
    public static final String ROOT = "/records";

    private static final String BELOW = ROOT + "/";

    private PortalAddresses() {}

    /** The path below the product that the visitor asked for, also while an error page is made for it. */
    static String asked(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String uri ? uri : request.getRequestURI();
        return path.substring(request.getContextPath().length());
    }

    /** Whether a public page was asked for. */
    static boolean isPublic(HttpServletRequest request) {
        String path = asked(request);
        return path.equals(ROOT) || path.startsWith(BELOW);
    }
}
