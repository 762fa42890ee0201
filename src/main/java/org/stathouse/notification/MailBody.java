package org.stathouse.notification;

/** What a mail says, as plain text and as an HTML document. */
public record MailBody(String text, String html) {}
