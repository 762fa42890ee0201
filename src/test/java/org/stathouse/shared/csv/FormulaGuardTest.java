package org.stathouse.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaGuardTest {

    @Property
    void everyTextComesBackAsItWas(@ForAll("texts") String text) {
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @Property
    void noCellLeavesAsAFormula(@ForAll("texts") String text) {
        assertThat(FormulaGuard.guard(text)).doesNotContainPattern("^[=+\\-@\\t\\r]");
    }

    @Property
    void aFileComesBackAsItWas(@ForAll("texts") String text) {
        String stored = text.replace("\r\n", "\n").replace("\r", "\n").strip();
        byte[] file = CsvWriter.write(List.of("a", "b"), List.of(Map.of("a", stored, "b", "x")));
        assertThat(CsvReader.read("x.csv", file).rows().getFirst().cells()).containsExactly(stored, "x");
    }

    @Example
    void aPercentageWithASignKeepsItsValue() {
        assertThat(FormulaGuard.guard("-72%")).isEqualTo("'-72%");
        assertThat(FormulaGuard.unguard("'-72%")).isEqualTo("-72%");
        assertThat(FormulaGuard.unguard("'Tis a plan")).isEqualTo("'Tis a plan");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> tricky = Arbitraries.strings().withChars("=+-@\t\r\n'\"ab,;").ofMaxLength(8);
        Arbitrary<String> any = Arbitraries.strings().withCharRange(' ', '\u2fff').ofMaxLength(30);
        return Arbitraries.oneOf(tricky, any);
    }
}
