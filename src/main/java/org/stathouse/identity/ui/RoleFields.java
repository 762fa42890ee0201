package org.stathouse.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.identity.RoleScope;
import org.stathouse.identity.RoleScopes;

/** Edits the roles of an account: a checkbox for each role that is held for the City, agencies or pillars for the others. */
class RoleFields extends Composite<Div> {

    private final CheckboxGroup<Role> cityWide = new CheckboxGroup<>("Roles for the whole City");
    private final Map<Role, MultiSelectComboBox<RoleScope>> scoped = new EnumMap<>(Role.class);

    /** What the fields cannot show, such as a role for an agency that is not listed; it stays as it is. */
    private transient Set<Grant> hidden = Set.of();

    RoleFields(List<RoleScopes> directories) {
        cityWide.setItems(Arrays.stream(Role.values()).filter(role -> role.scope() == Role.Scope.CITY).toList());
        cityWide.setItemLabelGenerator(Role::title);
        getContent().addClassName("fields");
        cityWide.addClassName("fields-wide");
        getContent().add(cityWide);
        Arrays.stream(Role.values()).filter(role -> role.scope() != Role.Scope.CITY).forEach(role -> addScoped(role, directories));
    }

    CheckboxGroup<Role> faultField() {
        return cityWide;
    }

    Set<Grant> value() {
        Set<Grant> grants = new HashSet<>(hidden);
        cityWide.getValue().forEach(role -> grants.add(Grant.of(role)));
        scoped.forEach((role, field) -> field.getValue().forEach(scope -> grants.add(Grant.of(role, scope.id()))));
        return grants;
    }

    void setValue(Set<Grant> grants) {
        cityWide.setValue(grants.stream()
                .map(Grant::role)
                .filter(role -> role.scope() == Role.Scope.CITY)
                .collect(Collectors.toSet()));
        scoped.forEach((role, field) -> field.setValue(field.getListDataView()
                .getItems()
                .filter(scope -> grants.contains(Grant.of(role, scope.id())))
                .collect(Collectors.toSet())));
        hidden = Set.of();
        Set<Grant> unseen = new HashSet<>(grants);
        unseen.removeAll(value());
        hidden = Set.copyOf(unseen);
    }

    private void addScoped(Role role, List<RoleScopes> directories) {
        String kind = role.scope() == Role.Scope.AGENCY ? "agencies" : "pillars";
        MultiSelectComboBox<RoleScope> field = new MultiSelectComboBox<>(role.title() + " of these " + kind);
        field.setItems(directories.stream().flatMap(directory -> directory.of(role.scope()).stream()).toList());
        field.setItemLabelGenerator(RoleScope::name);
        field.setPlaceholder("None");
        scoped.put(role, field);
        getContent().add(field);
    }
}
