package org.stathouse.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Gathers the figures of a run; prints each as it comes and writes them all as JSON, again after each benchmark. */
class Results {

    private final Map<String, Object> machine;
    private final Table table;
    private final Path file;
    private final List<Figure> figures = new ArrayList<>();

    Results(Map<String, Object> machine, PrintStream out, Path file) {
        this.machine = machine;
        this.table = new Table(out);
        this.file = file;
    }

    void add(String benchmark, String measure, String unit, Samples samples) {
        add(benchmark, measure, unit, samples, null);
    }

    void add(String benchmark, String measure, String unit, Samples samples, @Nullable Goal goal) {
        Figure figure = Figure.of(benchmark, measure, unit, samples, goal);
        figures.add(figure);
        table.print(figure);
    }

    /** The goals that were missed. */
    List<Figure> missed() {
        return figures.stream().filter(figure -> Boolean.FALSE.equals(figure.met())).toList();
    }

    void write() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("goalsMet", missed().isEmpty());
        all.put("figures", figures);
        file.getParent().toFile().mkdirs();
        JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValue(file, all);
    }
}
