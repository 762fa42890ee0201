package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.team.MemoOption;

/** The fields of one option of a decision memo. */
class MemoOptionFields extends Composite<Div> {

    private final TextField name = Typing.line("What would be done", "");
    private final TextField cost = Typing.line("Cost", "Money, people, time.");

    MemoOptionFields() {
        Typing.require(name, cost);
        getContent().addClassName("memo-option-fields");
        getContent().add(name, cost);
    }

    static MemoOptionFields of(MemoOption option) {
        MemoOptionFields fields = new MemoOptionFields();
        Typing.fill(fields.name, option.name());
        Typing.fill(fields.cost, option.cost());
        return fields;
    }

    TextField name() {
        return name;
    }

    TextField cost() {
        return cost;
    }

    MemoOption value() {
        return new MemoOption(Typing.value(name), Typing.value(cost));
    }
}
