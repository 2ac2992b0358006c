DROP TABLE order_overdue;
