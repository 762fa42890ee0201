package org.stathouse.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.stathouse.identity.AccountRemark;
import org.stathouse.identity.AccountView;

/** What other modules have to say of an account, at the top of its page; not seen where that is nothing. */
class AccountRemarks extends Div {

    AccountRemarks(List<AccountRemark> remarks, AccountView account) {
        addClassName("account-remarks");
        getElement().setAttribute("role", "status");
        remarks.stream().flatMap(remark -> remark.of(account).stream()).forEach(sentence -> add(new Paragraph(sentence)));
        setVisible(getComponentCount() > 0);
    }
}
