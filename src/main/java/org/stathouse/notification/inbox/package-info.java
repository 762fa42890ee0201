/** Reads the mailbox by IMAP: mails made safe, bounces and automatic replies told apart, each mail taken once. */
@NullMarked
package org.stathouse.notification.inbox;

import org.jspecify.annotations.NullMarked;
