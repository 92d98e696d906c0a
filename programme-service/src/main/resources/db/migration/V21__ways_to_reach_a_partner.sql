-- How a partner is reached, each way by its own grammar; contact stays for what is said in words.
alter table partner
    add column phone   text,
    add column email   text,
    add column website text;
