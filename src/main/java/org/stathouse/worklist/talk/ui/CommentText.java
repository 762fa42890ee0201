package org.stathouse.worklist.talk.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stathouse.worklist.talk.Comment;

/** The words of a comment, with people mentioned by their names instead of their user names. Everything is text, nothing HTML. */
class CommentText extends Paragraph {

    private static final Pattern MENTION = Pattern.compile("@([a-z][a-z0-9._-]*[a-z0-9])", Pattern.CASE_INSENSITIVE);

    CommentText(Comment comment) {
        Map<String, String> names = comment.mentions().stream()
                .collect(Collectors.toMap(Comment.Mention::username, Comment.Mention::displayName));
        String text = comment.text();
        Matcher mentions = MENTION.matcher(text);
        int end = 0;
        while (mentions.find()) {
            String name = names.get(mentions.group(1).toLowerCase(Locale.ROOT));
            if (name != null) {
                add(new Span(text.substring(end, mentions.start())), mention(name));
                end = mentions.end();
            }
        }
        add(new Span(text.substring(end)));
    }

    private static Span mention(String name) {
        Span mention = new Span("@" + name);
        mention.addClassName("mention");
        return mention;
    }
}
