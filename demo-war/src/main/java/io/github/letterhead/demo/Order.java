package io.github.letterhead.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What a {@link User} bought. The two refer to each other, which no JSON provider can write as it is. */
@Entity
@Table(name = "orders")
public class Order {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders_seq")
    @SequenceGenerator(name = "orders_seq", sequenceName = "orders_seq", initialValue = 1000, allocationSize = 1)
    private Long id;

    private String article;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private User customer;

    public Long getId() {
        return id;
    }

    public String getArticle() {
        return article;
    }

    public User getCustomer() {
        return customer;
    }
}
