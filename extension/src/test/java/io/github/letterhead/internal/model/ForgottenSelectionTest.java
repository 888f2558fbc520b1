package io.github.letterhead.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.internal.convert.Model;
import io.github.letterhead.internal.json.FieldsText;
import io.github.letterhead.internal.json.Selection;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What clients send is kept nowhere: thousands of selections cost nothing when they have been answered. */
class ForgottenSelectionTest {

    record Out(String name, List<Out> friends) {
    }

    @Test
    void nothingRemembersWhatClientsHaveAskedFor() throws InterruptedException {
        StatusModel model = new StatusModel(Model.ofClasses(List.of(Out.class), Object.class), false,
                Selection.of(List.of(), List.of("friends.friends"), false));
        List<WeakReference<Selection>> asked = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            Selection wanted = FieldsText.parse(List.of("name,friends(name,-x" + i + ")"));
            asked.add(new WeakReference<>(wanted));
            asked.add(new WeakReference<>(model.select(wanted, List.class)));
        }
        for (int i = 0; i < 100 && asked.stream().anyMatch(each -> each.get() != null); i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(asked).allMatch(each -> each.get() == null);
    }
}
