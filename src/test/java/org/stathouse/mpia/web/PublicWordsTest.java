package org.stathouse.mpia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.mpia.FeeState;
import org.stathouse.mpia.LetterKind;

class PublicWordsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    /** Words that are the same in both languages, or names. */
    private static final Set<String> ALIKE = Set.of("mpia.web.fault.prefix", "mpia.web.fault.title", "mpia.web.fee.amount", "mpia.web.figures.count", "mpia.web.figures.days");

    @ParameterizedTest
    @ValueSource(strings = {"portal", "mpia-web", "mpia-mail"})
    void saysEverythingInBothLanguages(String bundle) throws IOException {
        Properties english = read(bundle);
        Properties spanish = read(bundle + "_es");

        assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "mpia-web", "mpia-mail"})
    void leavesNothingInEnglishOnSpanishPages(String bundle) throws IOException {
        Properties english = read(bundle);
        Properties spanish = read(bundle + "_es");
        List<String> same = english.stringPropertyNames().stream()
                .filter(key -> english.getProperty(key).equals(spanish.getProperty(key)))
                .filter(key -> !ALIKE.contains(key))
                .toList();

        assertThat(same).isEmpty();
        assertThat(spanish.values().stream().map(String::valueOf).filter(PublicWordsTest::soundsEnglish)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "mpia-web", "mpia-mail"})
    void putsTheSameFactsIntoBothLanguages(String bundle) throws IOException {
        Properties english = read(bundle);
        Properties spanish = read(bundle + "_es");
        List<String> different = english.stringPropertyNames().stream()
                .filter(key -> !arguments(english.getProperty(key)).equals(arguments(spanish.getProperty(key))))
                .toList();

        assertThat(different).isEmpty();
        assertThat(Stream.concat(english.values().stream(), spanish.values().stream()).map(String::valueOf))
                .as("an apostrophe would swallow what follows it")
                .noneMatch(text -> text.contains("'"));
    }

    @Test
    void hasWordsForEveryStateThatARequesterCanSee() throws IOException {
        List<String> wanted = new ArrayList<>();
        for (PublicStatus status : PublicStatus.values()) {
            wanted.addAll(List.of("status." + status + ".title", "status." + status + ".text", "status." + status + ".next"));
        }
        Arrays.stream(StagePath.values()).forEach(stage -> wanted.add("stage." + stage));
        Arrays.stream(StagePath.Progress.values()).forEach(progress -> wanted.add("progress." + progress));
        Arrays.stream(FeeState.values()).forEach(state -> wanted.add("fee.state." + state));
        Arrays.stream(LetterKind.values()).forEach(letter -> wanted.add("letter." + letter));
        Arrays.stream(DisputeRoute.values()).forEach(route -> wanted.add("dispute." + route));
        Arrays.stream(RequesterDone.values()).forEach(done -> wanted.add("done." + done));
        RequesterDesk.SHOWN.forEach(date -> wanted.add("date." + date));

        Set<String> said = read("mpia-web").stringPropertyNames();

        assertThat(wanted.stream().map(key -> "mpia.web." + key)).allMatch(said::contains);
    }

    private static boolean soundsEnglish(String text) {
        return Pattern.compile("\\b(the|your|you|with|request|records|and|this)\\b", Pattern.CASE_INSENSITIVE).matcher(text).find();
    }

    private static List<String> arguments(String text) {
        Matcher matcher = ARGUMENT.matcher(text);
        return matcher.results().map(found -> found.group(1)).distinct().sorted().toList();
    }

    private static Properties read(String bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                PublicWordsTest.class.getResourceAsStream("/messages/" + bundle + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
