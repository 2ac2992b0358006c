DROP TABLE trade_step, trade_shipment_line, trade_shipment, trade_line, trade_order;
