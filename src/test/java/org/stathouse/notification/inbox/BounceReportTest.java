package org.stathouse.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stathouse.notification.IncomingMail;

class BounceReportTest {

    private static final String REPORT =
            """
            From: Mail Delivery System <MAILER-DAEMON@mx.example>
            To: records@city.example
            Subject: Undelivered Mail Returned to Sender
            Return-Path: <>
            Content-Type: multipart/report; report-type=delivery-status; boundary=r

            --r
            Content-Type: text/plain

            Your message could not be delivered.
            --r
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example

            Final-Recipient: rfc822; Pat@Example.org
            Action: failed
            Status: 5.1.1
            --r
            Content-Type: message/rfc822

            From: records@city.example
            To: pat@example.org
            Subject: [MPIA-2027-0001] Your request
            Message-ID: <ours-1@city.example>

            Hello
            --r--
            """;

    @Test
    void readsADeliveryReport() {
        IncomingMail mail = RawMail.read(REPORT);

        assertThat(mail.bounced()).isEqualTo("pat@example.org");
        assertThat(mail.references()).containsExactly("<ours-1@city.example>");
        assertThat(mail.automatic()).isTrue();
    }

    @Test
    void readsTheHeadsOfTheMailThatCameBack() {
        IncomingMail mail = RawMail.read(REPORT.replace("message/rfc822", "text/rfc822-headers"));

        assertThat(mail.bounced()).isEqualTo("pat@example.org");
        assertThat(mail.references()).containsExactly("<ours-1@city.example>");
    }

    @Test
    void takesALateMailForNoBounce() {
        IncomingMail mail = RawMail.read(REPORT.replace("Action: failed", "Action: delayed").replace("5.1.1", "4.4.1"));

        assertThat(mail.bounced()).isNull();
        assertThat(mail.automatic()).isTrue();
    }

    @Test
    void readsTheHeadThatSomeServersWrite() {
        IncomingMail mail = RawMail.read(
                "From: Mail Delivery <mailer-daemon@exim.example>\nX-Failed-Recipients: pat@example.org\nSubject: Mail delivery failed\n\nno such user\n");

        assertThat(mail.bounced()).isEqualTo("pat@example.org");
    }

    @Test
    void readsABounceInWords() {
        IncomingMail mail = RawMail.read(
                """
                From: postmaster@mx.example
                Subject: Undeliverable: [MPIA-2027-0001] Your request

                To records@city.example: delivery to the following address failed: pat@example.org.
                Message-ID: <ours-2@city.example>
                """);

        assertThat(mail.bounced()).isEqualTo("pat@example.org");
        assertThat(mail.references()).containsExactly("<ours-2@city.example>");
    }

    @Test
    void takesAPersonWhoWritesOfAFailedDeliveryForAPerson() {
        IncomingMail mail = RawMail.read("From: pat@example.org\nSubject: Undeliverable packages\n\nI ask for records of returned mail to b@example.org.\n");

        assertThat(mail.bounced()).isNull();
        assertThat(mail.automatic()).isFalse();
    }
}
