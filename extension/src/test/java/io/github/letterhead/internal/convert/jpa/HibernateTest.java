package io.github.letterhead.internal.convert.jpa;

import static io.github.letterhead.internal.convert.jpa.Models.convert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.ResponseModelException;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.hibernate.proxy.HibernateProxy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HibernateTest {

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.of(HibernatePersistenceProvider.class);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    private static long statements() {
        return shop.factory().unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount();
    }

    @Test
    void aRelationThatTheModelLacksIsNotTouched() {
        shop.inSession(entities -> {
            User user = entities.find(User.class, 7L);
            long before = statements();
            assertThat(convert(user, Models.UserOut.class)).isEqualTo(Models.ADA);
            assertThat(convert(List.of(user), Models.UserOut.class)).isEqualTo(List.of(Models.ADA));
            assertThat(statements()).isEqualTo(before);
            assertThat(Hibernate.isInitialized(user.getPurchases())).isFalse();
            assertThat(Hibernate.isInitialized(user.getTeam())).isFalse();
            return null;
        });
    }

    @Test
    void norWhenTheSessionIsClosed() {
        User user = shop.inSession(entities -> entities.find(User.class, 7L));
        assertThat(convert(user, Models.UserOut.class)).isEqualTo(Models.ADA);
        assertThat(Hibernate.isInitialized(user.getPurchases())).isFalse();
    }

    @Test
    void aProxyIsReadThroughItsGetters() {
        User proxy = shop.inSession(entities -> {
            User buyer = entities.find(Purchase.class, 1L).getBuyer();
            Hibernate.initialize(buyer);
            return buyer;
        });
        assertThat(proxy).isInstanceOf(HibernateProxy.class);
        assertThat(convert(proxy, Models.UserOut.class)).isEqualTo(Models.ADA);
        assertThat(convert(List.of(proxy, shop.inSession(entities -> entities.find(User.class, 7L))),
                Models.UserOut.class)).isEqualTo(List.of(Models.ADA, Models.ADA));
    }

    @Test
    void aProxyInAnOpenSessionIsLoadedForWhatTheModelHas() {
        shop.inSession(entities -> {
            Purchase purchase = entities.find(Purchase.class, 1L);
            assertThat(Hibernate.isInitialized(purchase.getBuyer())).isFalse();
            assertThat(convert(purchase, Models.SaleOut.class))
                    .isEqualTo(new Models.SaleOut(new BigDecimal("1.50"), Models.ADA));
            assertThat(Hibernate.isInitialized(purchase.getBuyer().getPurchases())).isFalse();
            return null;
        });
    }

    @Test
    void relationsThatTheModelHasAreLoaded() {
        shop.inSession(entities -> {
            User user = entities.find(User.class, 7L);
            assertThat(((Models.BuyerOut) convert(user, Models.BuyerOut.class)).purchases())
                    .containsExactlyInAnyOrder(new Models.PurchaseOut(1, new BigDecimal("1.50")),
                            new Models.PurchaseOut(2, new BigDecimal("2.50")));
            assertThat(convert(user, Models.MemberOut.class))
                    .isEqualTo(new Models.MemberOut("ada", new Models.TeamOut("core")));
            return null;
        });
    }

    @Test
    void whatCannotBeLoadedAnyMoreIsNamed() {
        User user = shop.inSession(entities -> entities.find(User.class, 7L));
        assertThatThrownBy(() -> convert(user, Models.BuyerOut.class)).isInstanceOf(ResponseModelException.class)
                .hasMessageContaining("purchases cannot be read: ")
                .hasMessageContaining("threw org.hibernate.LazyInitializationException");
        assertThatThrownBy(() -> convert(List.of(user), Models.MemberOut.class))
                .hasMessageContaining("[].team.name cannot be read: it threw "
                        + "org.hibernate.LazyInitializationException");
    }
}
