package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.plan.action.Action;

/** The columns of all actions (动作列): which one it is, and of the others those that it fills. */
final class ActionPart implements Part<NumberedAction, Pair<Integer, Action>> {

    private static final String ACTION = "action";

    private final ImmutableMap<String, ActionColumns<?, ?>> actions;
    private final CellForm<String> form;
    private final ImmutableList<String> headers;

    ActionPart(ImmutableList<ActionColumns<?, ?>> actions) {
        this.actions = Maps.uniqueIndex(actions, ActionColumns::name);
        this.form = CellForms.oneOf(this.actions.keySet());
        Set<String> union = new LinkedHashSet<>(
                ImmutableList.of(ACTION, ActionColumns.EFFECTIVE_ON, "approver", "approvalDocument", "approvedOn"));
        actions.forEach(action -> union.addAll(action.columns().headers()));
        this.headers = ImmutableList.copyOf(union);
    }

    @Override
    public ImmutableList<String> headers() {
        return headers;
    }

    @Override
    public ImmutableList<String> requiredHeaders() {
        return ImmutableList.of(ACTION, ActionColumns.EFFECTIVE_ON);
    }

    @Override
    public void read(RowReader row, Pair<Integer, Action> draft) {
        if (row.isEmpty(ACTION)) {
            row.missing(ACTION, form.expectation());
            return;
        }
        String name = row.parse(ACTION, row.cell(ACTION), form);
        ActionColumns<?, ?> action = name == null ? null : actions.get(name);
        if (action == null) {
            return;
        }
        for (String header : headers) {
            if (!header.equals(ACTION)
                    && !row.isEmpty(header)
                    && !action.columns().headers().contains(header)) {
                row.foreign(header, action.name());
            }
        }
        action.columns().read(row, Optional.empty()).ifPresent(draft::second);
    }

    @Override
    public void write(NumberedAction value, RowWriter row) {
        ActionColumns<?, ?> columns = ActionsTable.columns(value.action());
        row.put(ACTION, columns.name(), form);
        columns.write(value.action(), row);
    }

    @Override
    public Optional<String> mention(NumberedAction value, ElementId id) {
        return Optional.empty();
    }
}
