package org.stathouse.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stathouse.notification.IncomingMail;
import org.stathouse.notification.OutsideLetter;

class MailReadingTest {

    private static final String HEAD =
            """
            From: =?UTF-8?Q?Jos=C3=A9_Rivera?= <Jose.Rivera@Example.org>
            To: Records <records+MPIA-2027-0001@city.example>, other@city.example
            Cc: copy@example.org
            Subject: =?UTF-8?Q?Solicitud_de_p=C3=B3lizas?=
            In-Reply-To: <first@city.example>
            References: <zero@city.example> <first@city.example>
            MIME-Version: 1.0
            """;

    @Test
    void readsAddressesNamesAndWhatItAnswers() {
        IncomingMail mail = RawMail.read(HEAD + "Content-Type: text/plain; charset=utf-8\n\nHello\n");

        assertThat(mail.from()).isEqualTo("jose.rivera@example.org");
        assertThat(mail.fromName()).isEqualTo("José Rivera");
        assertThat(mail.subject()).isEqualTo("Solicitud de pólizas");
        assertThat(mail.to()).containsExactly("records+mpia-2027-0001@city.example", "other@city.example", "copy@example.org");
        assertThat(mail.references()).containsExactly("<first@city.example>", "<zero@city.example>");
        assertThat(mail.text()).isEqualTo("Hello");
        assertThat(mail.automatic()).isFalse();
        assertThat(mail.bounced()).isNull();
    }

    @Test
    void decodesTheWordsInTheirCharacterSet() {
        IncomingMail mail = RawMail.read(HEAD + "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nP=E1gina\n");

        assertThat(mail.text()).isEqualTo("Página");
    }

    @Test
    void readsWordsWhoseCharacterSetIsUnknownOrWrong() {
        String utf8 = new String("Straße “x”".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(RawMail.read(HEAD + "Content-Type: text/plain; charset=martian-7\n\n" + utf8 + "\n").text()).isEqualTo("Straße “x”");
        assertThat(RawMail.read(HEAD + "Content-Type: text/plain; charset=us-ascii\n\n" + utf8 + "\n").text()).isEqualTo("Straße “x”");
        assertThat(RawMail.read(HEAD + "Content-Type: text/plain; charset=utf-8\n\nP\u00e1gina \u0093x\u0094\n").text()).isEqualTo("Página “x”");
    }

    @Test
    void dropsCharactersThatNoDatabaseTakesOrThatTurnAName() {
        IncomingMail mail = RawMail.read(HEAD.replace("=C3=A9", "=E2=80=AE=00") + "Content-Type: text/plain; charset=utf-8\n\na\u0000b\u0007c\td\n");

        assertThat(mail.text()).isEqualTo("abc\td");
        assertThat(mail.fromName()).isEqualTo("Jos Rivera");
    }

    @Test
    void makesWordsOfHtmlWithoutScriptsAndStyles() {
        IncomingMail mail = RawMail.read(HEAD
                + """
                Content-Type: text/html; charset=utf-8

                <html><head><title>T</title><style>p{}</style></head><body><p>I ask for:</p><ul><li>contracts</li><li>invoices</li></ul>
                <script>alert(1)</script><p>See <a href="https://example.org/a">this</a>,&nbsp;please.<br>Thanks</p></body></html>
                """);

        assertThat(mail.text()).isEqualTo("I ask for:\n\n- contracts\n- invoices\n\nSee this (https://example.org/a), please.\nThanks");
    }

    @Test
    void prefersPlainWordsToTheSameInHtmlAndKeepsTheFiles() {
        IncomingMail mail = RawMail.read(HEAD
                + """
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/plain

                Plain words
                --a
                Content-Type: text/html

                <p>Rich words</p>
                --a--
                --m
                Content-Type: text/csv; name="=?UTF-8?Q?a=C3=B1o.csv?="
                Content-Disposition: attachment
                Content-Transfer-Encoding: base64

                YSxiCjEsMgo=
                --m
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="../../evil\\u202egpj.exe"

                MZ
                --m--
                """.replace("\\u202e", ""));

        assertThat(mail.text()).isEqualTo("Plain words");
        assertThat(mail.attachments()).extracting(OutsideLetter.Attachment::fileName).containsExactly("año.csv", "../../evilgpj.exe");
        assertThat(mail.attachments().getFirst().content()).asString(StandardCharsets.UTF_8).isEqualTo("a,b\n1,2\n");
    }

    @Test
    void takesTheHtmlWhereThePlainPartIsEmpty() {
        IncomingMail mail = RawMail.read(HEAD
                + "Content-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain\n\n \n--a\nContent-Type: text/html\n\n<p>Rich</p>\n--a--\n");

        assertThat(mail.text()).isEqualTo("Rich");
    }

    @Test
    void readsWhatItCanOfABrokenMail() {
        IncomingMail noBoundary = RawMail.read("From: a@b.example\nSubject: x\nContent-Type: multipart/mixed\n\nwords without parts\n");
        IncomingMail brokenBase64 = RawMail.read(
                HEAD + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nSGVsbG8gdGhlcmU=*=%%\n");
        IncomingMail badHeads = RawMail.read("From: \"unclosed <a@b.example\nTo: ,,;<<>>\nSubject: =?x?y?z\nContent-Type: ;;;\nDate: never\n\nHello\n");

        assertThat(noBoundary.leftOut().isEmpty() && noBoundary.text().isEmpty()).as("said or named as left out").isFalse();
        assertThat(brokenBase64.text()).startsWith("Hello");
        assertThat(badHeads.from()).isEqualTo("a@b.example");
        assertThat(badHeads.text()).isEqualTo("Hello");
    }

    @Test
    void hasNoSenderWhereNoneCanBeRead() {
        assertThat(RawMail.read("Subject: x\n\nHello\n").from()).isEmpty();
        assertThat(RawMail.read("From: nobody at all\nSubject: x\n\nHello\n").from()).isEmpty();
    }

    @Test
    void stopsAtPartsNestedTooDeep() {
        StringBuilder raw = new StringBuilder("From: a@b.example\n");
        for (int i = 0; i < 30; i++) {
            raw.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        IncomingMail mail = RawMail.read(raw + "Content-Type: text/plain\n\ndeep\n");

        assertThat(mail.text()).isEmpty();
        assertThat(mail.leftOut()).containsExactly("A part of the mail: it has too many parts");
    }

    @Test
    void cutsALongTextAndSaysSo() {
        IncomingMail mail = RawMail.read(HEAD + "\n" + "word ".repeat(20_000));

        assertThat(mail.text()).hasSizeBetween(44_900, 45_000);
        assertThat(mail.leftOut()).containsExactly("The rest of the text: it is longer than 45,000 characters");
    }

    @Test
    void readsOnlyTheHeadOfAMailThatIsTooLarge() {
        IncomingMail mail = RawMail.read(HEAD + "\n" + "x".repeat(2_000), new ReadingLimits(1_000, 5, 5, 5_000, 5_000, 5));

        assertThat(mail.tooLarge()).isTrue();
        assertThat(mail.text()).isEmpty();
        assertThat(mail.subject()).isEqualTo("Solicitud de pólizas");
    }

    @Test
    void takesAtMostSoManyFilesAndNamesTheOthers() {
        String file = "--m\nContent-Type: text/plain\nContent-Disposition: attachment; filename=%s.txt\n\nx\n";
        String raw = HEAD + "Content-Type: multipart/mixed; boundary=m\n\n" + file.formatted("one") + file.formatted("two") + "--m--\n";

        IncomingMail mail = RawMail.read(raw, new ReadingLimits(100_000, 5, 20, 5_000, 5_000, 1));

        assertThat(mail.attachments()).hasSize(1);
        assertThat(mail.leftOut()).containsExactly("two.txt: at most 1 files are taken with a mail");
    }

    @Test
    void knowsWhatAProgramSent() {
        for (String mark : List.of(
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated (vacation)",
                "Precedence: bulk",
                "Precedence: auto_reply",
                "X-Auto-Response-Suppress: All",
                "X-Autoreply: yes",
                "List-Id: <news.example.org>",
                "List-Unsubscribe: <mailto:x@example.org>",
                "Return-Path: <>")) {
            assertThat(RawMail.read(mark + "\n" + HEAD + "\nAway\n").automatic()).as(mark).isTrue();
        }
        assertThat(RawMail.read("From: a@b.example\nSubject: Automatic reply: your message\n\nAway\n").automatic()).isTrue();
        assertThat(RawMail.read("From: a@b.example\nSubject: Respuesta automática\n\nAway\n").automatic()).isTrue();
        assertThat(RawMail.read("From: records@city.example\nSubject: Me\n\nMyself\n").automatic()).as("our own mail").isTrue();
    }

    @Test
    void takesAPersonForAPerson() {
        assertThat(RawMail.read("Auto-Submitted: no\nX-Auto-Response-Suppress: None\nReturn-Path: <a@b.example>\nPrecedence: normal\n" + HEAD + "\nHi\n").automatic())
                .isFalse();
        assertThat(RawMail.read("From: a@b.example\nSubject: Automated enforcement cameras\n\nHi\n").automatic()).isFalse();
    }
}
