/** The page behind a mail's own link, for anyone who has it: it turns a kind of notice off. */
@NullMarked
package org.stathouse.notification.web;

import org.jspecify.annotations.NullMarked;
