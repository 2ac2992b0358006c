DROP TABLE price_list_item, price_list_group, price_list_partner, price_list, customer_group_member, customer_group;
