package org.stathouse.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stathouse.intake.FundingYear;

/** Money needed and identified, one row for each fiscal year. */
class FundingRows extends CustomField<List<FundingYear>> {

    private static final int YEARS_AHEAD = 8;

    private final int firstYear;
    private final Div rows = new Div();
    private final Button add = new Button("Add a fiscal year", click -> addNext());
    private final List<Row> shown = new ArrayList<>();

    /** @param currentFiscalYear the year in which the running fiscal year ends */
    FundingRows(int currentFiscalYear) {
        super(List.of());
        this.firstYear = currentFiscalYear - 1;
        setLabel("Funding by fiscal year");
        setHelperText("What the action costs in each year, and how much of it is already found. Leave it out if it costs nothing extra.");
        rows.addClassName("funding-rows");
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(new Div(rows, add));
    }

    @Override
    protected List<FundingYear> generateModelValue() {
        return shown.stream().map(Row::read).toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<FundingYear> value) {
        rows.removeAll();
        shown.clear();
        if (value != null) {
            value.forEach(this::addRow);
        }
    }

    @Override
    public void focus() {
        if (shown.isEmpty()) {
            add.focus();
        } else {
            shown.getFirst().year.focus();
        }
    }

    private void addNext() {
        int next = shown.stream().mapToInt(row -> row.year.getValue() + 1).max().orElse(firstYear + 1);
        addRow(new FundingYear(Math.min(next, firstYear + YEARS_AHEAD - 1), null, null));
        shown.getLast().needed.focus();
        updateValue();
    }

    private void addRow(FundingYear year) {
        Row row = new Row(year);
        shown.add(row);
        rows.add(row.layout);
    }

    private void remove(Row row) {
        shown.remove(row);
        rows.remove(row.layout);
        updateValue();
        add.focus();
    }

    /** The fields of one fiscal year. */
    private final class Row {

        private final Select<Integer> year = new Select<>();
        private final BigDecimalField needed = amount("Needed");
        private final BigDecimalField identified = amount("Already identified");
        private final Div layout;

        Row(FundingYear value) {
            year.setLabel("Fiscal year");
            List<Integer> years = new ArrayList<>(IntStream.range(firstYear, firstYear + YEARS_AHEAD).boxed().toList());
            if (!years.contains(value.fiscalYear())) {
                years.addFirst(value.fiscalYear());
            }
            year.setItems(years);
            year.setItemLabelGenerator(Wording::fiscalYear);
            year.setValue(value.fiscalYear());
            needed.setValue(value.needed());
            identified.setValue(value.identified());
            year.addValueChangeListener(change -> updateValue());
            needed.addValueChangeListener(change -> updateValue());
            identified.addValueChangeListener(change -> updateValue());
            Button remove = new Button("Remove", click -> remove(this));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel("Remove the funding of " + Wording.fiscalYear(value.fiscalYear()));
            layout = new Div(year, needed, identified, remove);
            layout.addClassName("funding-row");
        }

        FundingYear read() {
            return new FundingYear(year.getValue(), needed.getValue(), identified.getValue());
        }

        private static BigDecimalField amount(String label) {
            BigDecimalField field = new BigDecimalField(label);
            field.setLocale(Locale.US);
            field.setPrefixComponent(new Span("$"));
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            return field;
        }
    }
}
