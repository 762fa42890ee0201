package org.stathouse.worklist.draft.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.LongText;

/** What a draft holds, to read and to copy where its form is not there any more: its task was cancelled, or somebody else did it. */
class TypedText extends NativeDetails {

    /** A row of fields: what the rows are, which it is, and the field in it. */
    private static final Pattern IN_ROW = Pattern.compile("(.*)\\[(\\d{1,3})\\]\\.(.*)");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    TypedText(Map<String, List<String>> fields, DateTexts dates) {
        super("What you typed");
        DescriptionList list = new DescriptionList();
        list.addClassName("typed-text");
        fields.forEach((name, values) -> {
            if (!FormFields.isCount(name)) {
                list.add(new DescriptionList.Term(label(name)), new DescriptionList.Description(LongText.of(text(values, dates))));
            }
        });
        setContent(list);
    }

    private static String label(String name) {
        Matcher row = IN_ROW.matcher(name);
        return row.matches()
                ? FieldName.words(row.group(1)) + " " + (Integer.parseInt(row.group(2)) + 1) + ", " + row.group(3).replace('-', ' ')
                : FieldName.words(name);
    }

    private static String text(List<String> values, DateTexts dates) {
        return values.stream().map(value -> text(value, dates)).collect(Collectors.joining(", "));
    }

    private static String text(String value, DateTexts dates) {
        return switch (value) {
            case "true" -> "Yes";
            case "false" -> "No";
            default -> DAY.matcher(value).matches() ? dates.date(LocalDate.parse(value)) : value;
        };
    }
}
